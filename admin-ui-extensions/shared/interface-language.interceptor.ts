import { HttpEvent, HttpHandler, HttpInterceptor, HttpRequest } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { DataService } from '@vendure/admin-ui/core';
import { Observable, switchMap } from 'rxjs';

/** Read by the server's store-settings plugin. */
const HEADER = 'X-Interface-Language';

/**
 * Tells the server in which language this person reads the admin. Vendure itself sends the language of the content that
 * is being edited, so that labels and sentences of the server would come in that one.
 */
@Injectable()
export class InterfaceLanguageInterceptor implements HttpInterceptor {
  constructor(private dataService: DataService) {}

  intercept(request: HttpRequest<unknown>, next: HttpHandler): Observable<HttpEvent<unknown>> {
    return this.dataService.client
      .uiState()
      .single$.pipe(
        switchMap(({ uiState }) => next.handle(request.clone({ setHeaders: { [HEADER]: uiState.language } }))),
      );
  }
}
