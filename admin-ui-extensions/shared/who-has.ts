import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { PermissionsService } from '@vendure/admin-ui/core';

/**
 * Lets whoever has one of the permissions see a page. Others, who may come by a link that somebody sent, are led to the
 * start: they would be logged out by the server's refusal.
 */
export const whoHas =
  (permissions: string[]): CanActivateFn =>
  () =>
    inject(PermissionsService).userHasPermissions(permissions) || inject(Router).createUrlTree(['/']);
