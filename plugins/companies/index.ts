import './types';

export { CompaniesPlugin } from './companies.plugin';
export { companyPermission } from './constants';
export { Company } from './entities/company.entity';
export { AccountOpenedEvent } from './events/account-opened.event';
export { CompanyEvent } from './events/company.event';
export { CustomerCompanyChangedEvent } from './events/customer-company-changed.event';
export { CompaniesService } from './services/companies.service';
export { CompanyCustomers } from './services/company-customers';
export { type CompanyLink, CompanyLinks } from './services/company-links';
export { CustomerCompanyService } from './services/customer-company.service';
export { companyNameKey } from './rules/company-name';
