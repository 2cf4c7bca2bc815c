export { apiDocsRoutes, apiRoutes } from './api/index.ts';
export { deskRoutes } from './desk-routes.ts';
export { feedRoutes } from './feed-routes.ts';
export { portalRoutes } from './public-routes.ts';
export { searchRoutes } from './search-routes.ts';
export { ledgerRoutes } from './ledger-routes.ts';
export { settingsRoutes } from './settings/routes.ts';
export { groupEvents } from './group-events.ts';
export { kimExtras } from './kim-extras.ts';
