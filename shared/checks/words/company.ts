// Words of company sold, of nights and of bodies, 2026-11-22: Russian, Kyrgyz and English, one after another. Written from
// the ILO's indicators of abuse of vulnerability and sexual violence. Notation: phrases.ts.

export const COMPANY_WORDS = {
  nightlife: `ночн* . клуб*/заведени*/бар | клуб/клуба/клубе/клубы/кабаре/караоке/саун*/лаундж*/кальянн*/vip/вип
    түнкү . клуб*/бар* | клуб*/караоке/сауна*/кабаре/мончо*
    nightclub*/lounge/cabaret/karaoke/sauna/vip/club | night club*`,
  'shown-off': `танц*/танец/консумац*/гоу | за столик* | украша* | развлека*
    бийчи*/бий/бийле*/бийлөө*/көңүл ач*/көңүлүн
    dance/dancers/dancer/dancing/entertain*/hostess* | sit with | go go`,
  'for-men': `мужчинам/мужчин/мужчинами/мужчины/мужчины/мужчине/бизнесмен*/спонсор*/обеспеченн*/состоятельн*/иностранц* | вип гост* | vip гост* | с гостями | с богат*
    эркектер*/эркек/бай/байлар* | вип конок* | конокторго/коноктор/коноктордун/мыймандарды
    gentlemen/businessmen/wealthy/sponsor*/vip/males | male guests/clients/customers | rich men`,
  companionship: `спутниц*/подруг* | девушк* . для | массаж*/сопровожд*/компаньон*/досуг*/отдых* | составить/составл* компани* | общени* | провести/проводить . вечер | приятн* . вечер* | эскорт*
    жанында/жанына отур* | массаж*/коштоо*/жолдош*/жылмай*/отуруп | көңүл* ач* | көңүлүн ач* | убакыт өткөр* | сүйлөшүп отур*
    massage*/companion*/company/accompany*/escort* | sit with | spend . evenings/time | entertain*`,
  guests: `гост*/посетител*/клиент*/мужчин*
    конок*/мейман*/кардар*/эркек*
    guests/visitors/clients/customers/men`,
  drinks: `напитк*/бокал*/шампанск*/консумац*/алкогол*/выпива*
    ичимдик*/ичкилик*/шарап*
    drinks/drink/champagne/cocktails/bottles`,
  'no-shame': `раскован*/раскрепощ* | без комплекс* | без предрассуд* | открыт* . вс* | смел* . девуш* | параметр*/купальник*/белье | 90 60 90 | готов* на все
    уялбаган*/уялчаак | тартынбаган*/тартынбай* | ачык мүнөз* | купальник*
    uninhibited/shameless/lingerie/bikini/swimsuit | open minded | no inhibitions | no hangups | measurements`,
  'body-photo': `фото . . рост | полный рост | параметр* | фото в/без | рост вес | видео . себя | фотосесси*
    бой . сүрөт* | толук бой* | бой салмак*
    full length | full body | body photo* | height and weight | photos in`,
  'trips-and-evenings': `поездк*/командировк*/вечер*/ужин*/яхт*/курорт*/загранпоездк*/путешеств*/ночью
    сапар*/кечинде/кечки/түнкүсүн
    trips/travel/evenings/dinners/yacht/nights/travelling/traveling`,
  'drinks-share': `процент* . . напитк*/бара/коктейл*/шампанск* | с . напитк*/коктейл*/бокал* | выпива* . . гост*
    ичимдик* . . пайыз*/үлүш | ичкилик . . пайыз*
    drinks/drink/bar/bottle/champagne commission/percentage/share/bonus | commission on drinks`,
  secretive: `щедр*/вознагражден*/содержани*/подарк* | конфиденциальн*/анонимн*/тайн*/дискретн* | никто . не узнает | подробност* . при/только/лично
    купуя*/жашыруун*/анонимдүү | эч ким билбейт
    discreet*/discretion/confidential*/anonymous*/secret | nobody will know`,
  'young-women': `девушк*/девчон*/девиц*/молоденьк*/студентк*/красав*
    кыз/кыздар*/кызды/келин*/сулуу*/чырайлуу*
    girls/girl/ladies/beautiful/pretty/young/attractive/slim`,
  'far-away': `за границ* | за рубеж* | заграниц* | виза . сдел* | паспорт . сдел* | перелет*/дубай*/эмират*/турци*/коре*/китай*/бахрейн*/ливан*/катар*/япони*/москв*
    чет өлкө* | чет жак* | паспорт* . биз | дубай*/түркия*/корея*/эмират*/москва*/бахрейн*
    abroad/overseas/dubai/turkey/korea/bahrain/emirates/lebanon/flight*/visa/macau/qatar/moscow`,
  'private-place': `квартир*/гостиниц*/отел*/саун*/номере/машине | на дому | у меня | за город*
    батир*/мейманкана*/сауна*/үйүмдө | жалгыз
    hotel/apartment/flat/room/suite/car/villa | my place | alone`,
  selection: `собеседован*/кастинг*/отбор*/встреч*/знакомств*/смотрин*
    тандоо*/кастинг*/жолугуш*/жолугабыз/маек*
    interview*/casting*/meeting/audition*/selection/meet/shoot/shooting/photoshoot/trial`,
  'at-night': `вечер*/ночью/поздно | после . полуночи/десяти/# | одна/наедине/одн* | лично
    кечинде/түнкүсүн/жалгыз/кечки
    evening/night/late/alone/private/privately/midnight/yourself`,
} as const;
