// The app: App Service on Linux. Why not Container Apps or Functions: README.md.
@description('The name, and the first part of the web address.')
param name string
@description('The region.')
param location string
@description('Size of the plan.')
param planSku string
@description('How many instances run.')
param instances int
@description('The path that tells whether the app is healthy.')
param healthPath string
@description('Days after its close that a session is kept.')
param retentionDays int
@description('The name of a workshop definition in the zip; empty: none.')
param contentFile string
@description('The resource id of the identity.')
param identityId string
@description('The application id of the identity.')
param identityClientId string
@description('The address of the table service.')
param tableEndpoint string
@description('Where metrics and traces go.')
param insightsConnectionString string
@description('The workspace that gets the logs.')
param workspaceId string
@description('Tags.')
param tags object

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  tags: tags
  sku: { name: planSku, capacity: instances }
  properties: {
    reserved: true
    zoneRedundant: false
  }
}

resource site 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  kind: 'app,linux'
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    publicNetworkAccess: 'Enabled'
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node dist/main.js'
      alwaysOn: true
      healthCheckPath: healthPath
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      remoteDebuggingEnabled: false
      appSettings: [
        { name: 'NODE_ENV', value: 'production' }
        { name: 'MICROSOFT_APP_TYPE', value: 'UserAssignedMSI' }
        { name: 'MICROSOFT_APP_ID', value: identityClientId }
        { name: 'MICROSOFT_APP_TENANT_ID', value: tenant().tenantId }
        { name: 'AZURE_CLIENT_ID', value: identityClientId }
        { name: 'AZURE_STORAGE_TABLE_ENDPOINT', value: tableEndpoint }
        { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insightsConnectionString }
        { name: 'TIME_ZONE', value: 'Europe/Amsterdam' }
        { name: 'RETENTION_DAYS', value: string(retentionDays) }
        { name: 'CONTENT_FILE', value: contentFile }
        { name: 'LOG_LEVEL', value: 'info' }
        { name: 'WEBSITE_RUN_FROM_PACKAGE', value: '1' }
        // The health metric, and so the alert, shows a failure only after this many; 10 unless set.
        { name: 'WEBSITE_HEALTHCHECK_MAXPINGFAILURES', value: '3' }
        { name: 'SCM_DO_BUILD_DURING_DEPLOYMENT', value: 'false' }
      ]
    }
  }
}

// Deploying goes through Entra ID; names and passwords of the publishing profile do not work.
resource noFtp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: site
  name: 'ftp'
  properties: { allow: false }
}

resource noScmPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: site
  name: 'scm'
  properties: { allow: false }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: site
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
      { category: 'AppServiceAuditLogs', enabled: true }
    ]
  }
}

@description('The resource id.')
output id string = site.id
@description('The name.')
output name string = site.name
@description('The host name.')
output hostName string = site.properties.defaultHostName
