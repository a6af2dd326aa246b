// The registration that connects the app with Teams.
@description('The name of the bot resource.')
param name string
@description('Where the registration keeps its data.')
param location string
@description('The name that people see.')
param displayName string
@description('Where Teams posts to.')
param endpoint string
@description('The resource id of the identity.')
param identityId string
@description('The application id of the identity.')
param identityClientId string
@description('Tags.')
param tags object

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: location
  kind: 'azurebot'
  // F0 is free; Teams is a standard channel, for which S1 bills nothing either.
  sku: { name: 'F0' }
  tags: tags
  properties: {
    displayName: displayName
    endpoint: endpoint
    msaAppType: 'UserAssignedMSI'
    msaAppId: identityClientId
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: identityId
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: location
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true }
  }
}
