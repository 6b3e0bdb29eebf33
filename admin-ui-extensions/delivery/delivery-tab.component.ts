import { ChangeDetectionStrategy, Component } from '@angular/core';

@Component({ selector: 'shop-delivery-tab', template: '', changeDetection: ChangeDetectionStrategy.OnPush })
export class DeliveryTabComponent {}
