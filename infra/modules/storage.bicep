// The sessions, in table storage. Only the app's identity can read them; account keys do not work.
@description('The name of the account: 3 to 24 lower-case letters and digits.')
@minLength(3)
@maxLength(24)
param name string
@description('The region.')
param location string
@description('How the data are kept.')
param sku string
@description('The object id of the identity that reads and writes the tables.')
param dataContributor string
@description('Tags.')
param tags object

// Built-in role Storage Table Data Contributor: reads, writes and makes tables; nothing of the account itself.
var tableDataContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: name
  location: location
  kind: 'StorageV2'
  sku: { name: sku }
  tags: tags
  properties: {
    accessTier: 'Hot'
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    isLocalUserEnabled: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: 'Enabled'
  }
}

resource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account.id, dataContributor, tableDataContributor)
  scope: account
  properties: {
    principalId: dataContributor
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      tableDataContributor
    )
  }
}

@description('The address of the table service.')
output tableEndpoint string = account.properties.primaryEndpoints.table
