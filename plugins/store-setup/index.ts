export { StoreSetupError } from './errors';
export { StoreCreatedEvent } from './events/store-created.event';
export { type CreatedStore, StoreSetupService } from './services/store-setup.service';
export { StoreSetupPlugin } from './store-setup.plugin';
export type { CreateStoreInput, FlatRateInput, StoreSetupOptions } from './types';
