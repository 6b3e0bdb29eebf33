import { HTTP_INTERCEPTORS } from '@angular/common/http';
import { EnvironmentProviders, Provider } from '@angular/core';
import { mergeParts } from './cache-policies';
import { doubleClickGuard } from './double-click-guard';
import { InterfaceLanguageInterceptor } from './interface-language.interceptor';

const providers: (EnvironmentProviders | Provider)[] = [
  mergeParts(),
  doubleClickGuard,
  { provide: HTTP_INTERCEPTORS, useClass: InterfaceLanguageInterceptor, multi: true },
];

export default providers;
