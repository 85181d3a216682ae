/** The page of vacancies with every trade's words: too heavy for the first start, and there before anybody asks. */
export const findingPage = () => import('./FindingPage.svelte');
