import { EnvironmentProviders, Provider } from '@angular/core';

/**
 * What the extension registers with the admin: page tabs, menu entries, form inputs, history entries. It brings only
 * words so far, which are in `translations/`.
 */
const providers: (EnvironmentProviders | Provider)[] = [];

export default providers;
