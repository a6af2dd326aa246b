// Logs and metrics, in one workspace.
@description('The beginning of the names.')
param name string
@description('The region.')
param location string
@description('Days that logs are kept.')
param retentionDays int
@description('Tags.')
param tags object

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: '${name}-logs'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: retentionDays
    features: { enableLogAccessUsingOnlyResourcePermissions: true }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${name}-insights'
  location: location
  kind: 'web'
  tags: tags
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableIpMasking: false
    IngestionMode: 'LogAnalytics'
  }
}

@description('The resource id of the workspace.')
output workspaceId string = workspace.id
@description('Where the app sends its metrics and traces.')
output connectionString string = insights.properties.ConnectionString
