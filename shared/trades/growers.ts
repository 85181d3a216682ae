import { tradesIn } from './trade.ts';

export const GROWERS = tradesIn(`
6111 | дыйкан, жашылча өстүрүүчү | овощевод, фермер, земледелец, полевод, хлопкороб, рисовод | vegetable grower, farmer, crop grower
6112 | багбан, мөмө өстүрүүчү | садовод, виноградарь, плодовод | fruit grower, orchard grower, vine grower
6113 | күнөсканада иштөөчү, гүл өстүрүүчү, көрктөндүрүү жумушчусу | тепличник, рабочий по озеленению, озеленитель, цветовод, садовник, тепличница, рабочий теплицы | greenhouse worker, gardener, horticulturist, landscaper
6114 | дыйкан | агротехник, растениевод | mixed crop grower
6121 | малчы, чабан, койчу, жылкычы | животновод, чабан, скотник, пастух, табунщик, скотница | livestock farmer, shepherd, herder, cattle breeder
6121 | саанчы, сүт саап алуучу | доярка, дояр, оператор машинного доения | milker, dairy farm worker, milkmaid
6122 | куш багуучу, тоокчу | птицевод, птичница, оператор птицефабрики, птичник | poultry farmer, poultry worker
6123 | балчы, аарычы | пчеловод, пасечник | beekeeper
6130 | дыйкан, фермер | фермер, крестьянин | mixed farmer, farmer
6210 | токойчу, токой кароочу | лесник, лесоруб, лесовод, вальщик леса, егерь-лесник | forestry worker, lumberjack, forest ranger, logger
6221 | балык өстүрүүчү | рыбовод | fish farmer
6222 | балыкчы | рыбак | fisherman
6224 | аңчы, мүнүшкөр | охотник, егерь | hunter, gamekeeper
`);
