import { EnvironmentProviders, inject, provideAppInitializer, Provider } from '@angular/core';
import { PageService } from '@vendure/admin-ui/core';
import { StateColours } from './state-colours';
import { ShopPageService } from './shop-page.service';

const providers: (EnvironmentProviders | Provider)[] = [
  { provide: PageService, useClass: ShopPageService },
  provideAppInitializer(() => {
    inject(StateColours).start();
  }),
];

export default providers;
