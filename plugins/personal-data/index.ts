export { managePersonalDataPermission } from './constants';
export { PersonalDataNotErasableError } from './errors';
export { PersonalDataEvent } from './events/personal-data.event';
export { PersonalDataPlugin } from './personal-data.plugin';
export { PersonalDataSources } from './services/personal-data-sources';
export type { PersonalDataExport, PersonalDataSource, PersonalDataSubject } from './types';
