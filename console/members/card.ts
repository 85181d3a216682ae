const CARD = '#card=';

/** The secret of a card that opened this page, taken out of the address; null where there was none. */
export const takeCardFromAddress = (): string | null => {
  if (!location.hash.startsWith(CARD)) return null;
  const secret = decodeURIComponent(location.hash.slice(CARD.length));
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  return secret;
};
