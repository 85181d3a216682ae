/** The plan of the square, which few touch: fetched after the first start, and there before the server goes away. */
export const planPage = () => import('./PlanPage.svelte');
