// Everything that the bot needs in Azure, in one resource group. See README.md.
targetScope = 'resourceGroup'

@description('Letters and digits before the names of all resources; must be free worldwide for the web address.')
@minLength(3)
@maxLength(16)
param name string

@description('Where the data and the app live. An EU region.')
@allowed(['westeurope', 'northeurope', 'swedencentral', 'germanywestcentral', 'francecentral'])
param location string = 'westeurope'

@description('Where the Azure Bot registration keeps its data. westeurope is the one EU choice; global is not regional.')
@allowed(['westeurope', 'global'])
param botLocation string = 'westeurope'

@description('The name that people see in Teams.')
@maxLength(42)
param displayName string = 'Goed Digitaal Bestuur'

@description('Size of the app plan. B1 does for a few workshops at a time.')
@allowed(['B1', 'B2', 'P0v3', 'P1v3'])
param planSku string = 'B1'

@description('How many instances of the app run. One is enough; two or more share the sessions through storage.')
@minValue(1)
@maxValue(3)
param instances int = 1

@description('How the sessions are kept: three zones in the region (ZRS) or one place (LRS).')
@allowed(['Standard_ZRS', 'Standard_LRS'])
param storageSku string = 'Standard_ZRS'

@description('The path that App Service asks whether the app is healthy: /ready looks at storage too.')
param healthPath string = '/ready'

@description('Days after its close that a session is kept, unless its facilitator chooses otherwise.')
@minValue(1)
@maxValue(3650)
param retentionDays int = 90

@description('A workshop definition of your own: the name of the file in the zip that is deployed. Empty: the built-in one.')
param contentFile string = ''

@description('Who gets an e-mail when the app is not healthy. Empty: the alert shows in the portal only.')
param alertEmails string[] = []

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('Tags on every resource, such as the owner and the cost centre.')
param tags object = {}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: { name: '${name}-id', location: location, tags: tags }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: take('${toLower(replace(name, '-', ''))}${uniqueString(resourceGroup().id)}', 24)
    location: location
    sku: storageSku
    dataContributor: identity.outputs.principalId
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: { name: name, location: location, retentionDays: logRetentionDays, tags: tags }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    name: '${name}-app'
    location: location
    planSku: planSku
    instances: instances
    healthPath: healthPath
    retentionDays: retentionDays
    contentFile: contentFile
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    tableEndpoint: storage.outputs.tableEndpoint
    insightsConnectionString: monitoring.outputs.connectionString
    workspaceId: monitoring.outputs.workspaceId
    tags: tags
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: { name: name, appId: app.outputs.id, emails: alertEmails, tags: tags }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: '${name}-bot'
    location: botLocation
    displayName: displayName
    endpoint: 'https://${app.outputs.hostName}/api/messages'
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    tags: tags
  }
}

@description('MICROSOFT_APP_ID for `npm run package`.')
output botAppId string = identity.outputs.clientId

@description('The tenant that the bot belongs to.')
output tenantId string = tenant().tenantId

@description('The app to deploy to: `az webapp deploy --name …`.')
output appName string = app.outputs.name

@description('Where Teams posts to.')
output messagingEndpoint string = 'https://${app.outputs.hostName}/api/messages'

@description('Where the sessions are kept.')
output tableEndpoint string = storage.outputs.tableEndpoint
