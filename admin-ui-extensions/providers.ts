import { EnvironmentProviders, Provider } from '@angular/core';
import delivery from './delivery/providers';
import recap from './recap/providers';
import shared from './shared/providers';

/** What the extension registers with the admin: each folder its own page tabs, menu entries, form inputs. */
const providers: (EnvironmentProviders | Provider)[] = [...shared, ...delivery, ...recap];

export default providers;
