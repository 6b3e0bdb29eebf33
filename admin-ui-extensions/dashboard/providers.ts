import { EnvironmentProviders, Provider } from '@angular/core';
import { registerDashboardWidget, setDashboardWidgetLayout } from '@vendure/admin-ui/core';

const providers: (EnvironmentProviders | Provider)[] = [
  registerDashboardWidget('order-queues', {
    title: 'shop.dashboard.title',
    supportedWidths: [6, 8, 12],
    requiresPermissions: ['ReadOrder'],
    loadComponent: () => import('./order-queues.component').then(module => module.OrderQueuesComponent),
  }),
  setDashboardWidgetLayout([
    { id: 'order-queues', width: 12 },
    { id: 'metrics', width: 12 },
    { id: 'orderSummary', width: 6 },
    { id: 'latestOrders', width: 6 },
  ]),
];

export default providers;
