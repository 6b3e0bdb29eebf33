import { EnvironmentProviders, Provider } from '@angular/core';
import { addNavMenuItem, registerFormInputComponent } from '@vendure/admin-ui/core';
import { ActiveChannel } from './active-channel';
import { LinesInputComponent } from './lines-input.component';
import { LocalizedTextsInputComponent } from './localized-texts-input.component';
import { NumberInputComponent } from './number-input.component';
import { TextInputComponent } from './text-input.component';

const mayChange = (permissions: string[]) =>
  ['SuperAdmin', 'UpdateChannel', 'UpdateSettings'].some(permission => permissions.includes(permission));

const providers: (EnvironmentProviders | Provider)[] = [
  // The names that the server's store-settings plugin gives its fields.
  registerFormInputComponent('store-text-input', TextInputComponent),
  registerFormInputComponent('store-number-input', NumberInputComponent),
  registerFormInputComponent('store-lines-input', LinesInputComponent),
  registerFormInputComponent('store-localized-texts-input', LocalizedTextsInputComponent),
  addNavMenuItem(
    {
      id: 'store-settings',
      label: 'shop.store.menu',
      icon: 'store',
      requiresPermission: mayChange,
      routerLink: (_route, { injector }) => {
        const id = injector.get(ActiveChannel).id();
        return id ? ['/settings', 'channels', id] : ['/settings', 'channels'];
      },
    },
    'settings',
    'sellers',
  ),
];

export default providers;
