// The one identity: it is the bot towards Teams, and the app towards storage. It has no secret.
@description('The name of the identity.')
param name string
@description('The region.')
param location string
@description('Tags.')
param tags object

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
  tags: tags
}

@description('Its resource id.')
output id string = identity.id
@description('Its application id: also the id of the bot.')
output clientId string = identity.properties.clientId
@description('Its object id, to give roles to.')
output principalId string = identity.properties.principalId
