import { tradesIn } from './trade.ts';

/** Professionals in teaching, business, law, social work and the arts. */
export const SPECIALISTS = tradesIn(`
2310 | окутуучу, ЖОЖ окутуучусу | преподаватель вуза, преподаватель университета, доцент, профессор, лектор | university teacher, lecturer, professor
2320 | кесиптик лицейдин окутуучусу, өндүрүштүк окутуу мастери | мастер производственного обучения, преподаватель колледжа, преподаватель лицея, мастер п/о | vocational teacher, college teacher
2330 | мугалим, орто мектептин мугалими, предметтик мугалим | учитель, учительница, учитель-предметник, педагог | teacher, secondary school teacher, school teacher
2330 | математика мугалими | учитель математики, преподаватель математики | mathematics teacher, maths teacher, math teacher
2330 | физика мугалими | учитель физики | physics teacher
2330 | информатика мугалими | учитель информатики | computer science teacher
2330 | тарых мугалими | учитель истории | history teacher
2330 | орус тили мугалими | учитель русского языка | Russian teacher
2330 | кыргыз тили мугалими | учитель кыргызского языка | Kyrgyz teacher
2341 | башталгыч класстын мугалими | учитель начальных классов, учительница начальных классов, преподаватель начальных классов | primary school teacher, elementary teacher, primary teacher
2342 | тарбиячы, бала бакчанын тарбиячысы | воспитатель, воспитатель детского сада, воспитательница | kindergarten teacher, preschool teacher, nursery teacher
2351 | усулчу, методист | методист | teaching methods specialist, methodologist
2352 | дефектолог | дефектолог, учитель-дефектолог, олигофренопедагог | special needs teacher, special education teacher
2353 | чет тил мугалими, англис тили мугалими, корей тили мугалими | преподаватель английского языка, преподаватель иностранных языков, репетитор английского, преподаватель корейского языка, преподаватель немецкого языка | language teacher, English teacher, foreign language teacher, English tutor
2354 | музыка мугалими | учитель музыки, преподаватель музыки, музыкальный руководитель | music teacher
2355 | сүрөт мугалими | учитель рисования, преподаватель изобразительного искусства, хореограф-педагог | art teacher, dance teacher
2356 | компьютер боюнча окутуучу | преподаватель компьютерных курсов, IT-тренер | IT trainer, computer trainer
2359 | репетитор, фасилитатор | репетитор, частный преподаватель, педагог-организатор, фасилитатор | tutor, private teacher, facilitator
2411 | бухгалтер, эсепчи | бухгалтер, бухгалтер-экономист | accountant
2411 | башкы эсепчи, башкы бухгалтер | главный бухгалтер, главбух | chief accountant, head accountant
2411 | аудитор | аудитор | auditor
2412 | каржы кеңешчиси | финансовый консультант | financial adviser, investment adviser
2413 | каржы талдоочу | финансовый аналитик, кредитный аналитик | financial analyst
2421 | башкаруу боюнча кеңешчи | бизнес-консультант, консультант по управлению | management consultant, business consultant
2422 | долбоор координатору, долбоор менежери | координатор проекта, менеджер проекта, специалист по проектам, проект-менеджер, советник | project coordinator, project manager, policy officer, programme officer
2423 | кадрлар боюнча адис, кадр адиси | специалист по кадрам, кадровик, менеджер по персоналу, HR-менеджер, рекрутер, инспектор отдела кадров, эйчар | HR specialist, recruiter, human resources officer, personnel officer
2424 | тренер, окутуу боюнча адис | бизнес-тренер, специалист по обучению, тренер по обучению персонала | staff trainer, training specialist, corporate trainer
2431 | маркетолог, жарнама адиси | маркетолог, SMM-менеджер, специалист по рекламе, интернет-маркетолог, таргетолог, SMM-специалист, бренд-менеджер, копирайтер, эсэмэмщик | marketing specialist, marketer, SMM manager, social media manager, advertising specialist
2432 | коомчулук менен байланыш боюнча адис, пресс-катчы | PR-менеджер, пресс-секретарь, специалист по связям с общественностью, пиарщик | PR manager, press officer, public relations officer
2433 | медициналык өкүл | медицинский представитель, менеджер по продажам оборудования | medical representative, technical sales representative
2434 | IT сатуу боюнча менежер | менеджер по продажам IT | ICT sales specialist
2611 | юрист, адвокат, жактоочу, укук таануучу | юрист, адвокат, юрисконсульт, правовед | lawyer, attorney, legal adviser
2612 | сот, судья | судья | judge
2619 | нотариус | нотариус | notary
2619 | прокурор | прокурор | prosecutor
2621 | архивист, архивчи | архивист, архивариус, хранитель музея, куратор музея | archivist, museum curator
2622 | китепканачы | библиотекарь, заведующий библиотекой, библиограф | librarian
2631 | экономист | экономист, плановик | economist
2632 | социолог | социолог, антрополог, исследователь | sociologist, anthropologist, social researcher
2634 | психолог, мектеп психологу | психолог, школьный психолог, педагог-психолог, психотерапевт | psychologist, school psychologist, psychotherapist
2635 | социалдык кызматкер, социалдык педагог | социальный работник, социальный педагог, специалист по социальной работе, соцработник | social worker, counsellor
2641 | жазуучу, техникалык жазуучу | писатель, технический писатель, сценарист, копирайтер-редактор | writer, technical writer, author
2642 | журналист, кабарчы | журналист, корреспондент, репортёр, редактор, контент-редактор | journalist, reporter, editor, correspondent
2643 | котормочу | переводчик, переводчица, синхронист, переводчик английского, переводчик жестового языка, сурдопереводчик | translator, interpreter, sign language interpreter
2651 | сүрөтчү | художник, скульптор, художница, иллюстратор | artist, sculptor, illustrator
2652 | ырчы | певец, певица, вокалист | singer, vocalist
2652 | музыкант, комузчу | музыкант, комузчу | musician
2653 | бийчи, хореограф | хореограф, танцор, танцовщица, балетмейстер | dancer, choreographer
2654 | режиссёр, продюсер | режиссёр, продюсер, видеограф, режиссёр монтажа | film director, producer, stage director
2655 | актёр, актриса | актёр, актриса, аниматор | actor, actress, entertainer
2656 | алып баруучу, диктор | ведущий, диктор, радиоведущий, телеведущий, тамада | presenter, announcer, host
`);
