import { tradesIn } from './trade.ts';

/** Science, engineering and health. */
export const PROFESSIONALS = tradesIn(`
2113 | химик | химик, химик-аналитик, инженер-химик | chemist
2114 | геолог | геолог, геофизик, инженер-геолог, гидрогеолог | geologist, geophysicist
2120 | математик, маалымат талдоочу | математик, аналитик данных, дата-аналитик, статистик, специалист по данным | mathematician, data analyst, data scientist, statistician
2131 | биолог | биолог, эколог-биолог, микробиолог | biologist, microbiologist
2132 | агроном | агроном, зоотехник, агроном-консультант | agronomist, farm adviser, livestock adviser
2133 | эколог | эколог, инженер-эколог, специалист по охране природы | environmental specialist, ecologist
2141 | өндүрүш инженери, инженер-технолог | инженер-технолог, инженер по качеству, технолог производства | production engineer, industrial engineer, quality engineer
2142 | инженер-куруучу, курулуш инженери | инженер-строитель, инженер ПТО, инженер-сметчик, сметчик, инженер-проектировщик, инженер-дорожник | civil engineer, estimator, structural engineer
2144 | инженер-механик | инженер-механик, инженер-конструктор | mechanical engineer
2145 | тамак-аш технологу | инженер-технолог пищевого производства, технолог пищевого производства, технолог пищевой промышленности | food technologist, chemical engineer
2146 | тоо-кен инженери | горный инженер, маркшейдер, инженер-металлург, обогатитель | mining engineer, metallurgist
2149 | эмгекти коргоо инженери, эмгекти коргоо боюнча инженер | инженер по охране труда, инженер по технике безопасности, специалист по охране труда | safety engineer, occupational safety specialist, HSE engineer
2151 | инженер-электрик, инженер-энергетик | инженер-электрик, инженер-энергетик, энергетик | electrical engineer, power engineer
2152 | инженер-электроник | инженер-электронщик, инженер-электроник, инженер КИПиА | electronics engineer
2153 | байланыш инженери | инженер связи, инженер сети, инженер-связист | telecommunications engineer, telecom engineer
2161 | архитектор | архитектор | architect, building architect
2162 | ландшафт дизайнери | ландшафтный дизайнер, ландшафтный архитектор | landscape designer, landscape architect
2163 | мода дизайнери, кийим конструктору, кийим дизайнери, модельер | модельер, дизайнер одежды, конструктор одежды, модельер-конструктор, фэшн-дизайнер | fashion designer, garment designer, clothing designer
2165 | геодезист, жер түзүүчү | геодезист, землеустроитель, картограф, топограф | surveyor, land surveyor, cartographer
2166 | графикалык дизайнер, дизайнер | графический дизайнер, дизайнер, моушн-дизайнер | graphic designer, designer
2166 | веб-дизайнер | веб-дизайнер, UX-дизайнер, UI-дизайнер | web designer, UX designer, UI designer
2211 | үй-бүлөлүк дарыгер, дарыгер, доктор, врач | врач общей практики, семейный врач, врач, доктор, участковый врач | general practitioner, family doctor, doctor, physician
2212 | адис дарыгер | врач-специалист, кардиолог, невролог, дерматолог, невропатолог | specialist doctor, cardiologist, neurologist
2212 | терапевт | терапевт, врач-терапевт | internist
2212 | хирург | хирург, травматолог | surgeon
2212 | педиатр, балдар дарыгери | педиатр, детский врач | paediatrician, pediatrician
2212 | гинеколог | гинеколог, акушер-гинеколог | gynaecologist, gynecologist
2212 | анестезиолог | анестезиолог, реаниматолог | anaesthetist, anesthesiologist
2212 | рентгенолог | рентгенолог, врач УЗИ | radiologist
2221 | улук медайым, башкы медайым | старшая медсестра, главная медсестра | senior nurse, head nurse, registered nurse
2222 | акушер | акушер-гинеколог, старшая акушерка | midwifery specialist
2240 | фельдшер | фельдшер, фельдшер скорой помощи | feldsher, paramedic
2250 | мал доктур, ветеринар, мал дарыгери, ветеринардык врач | ветеринарный врач, ветеринар, ветврач, ветеринарно-санитарный врач | veterinarian, vet
2261 | стоматолог, тиш доктур, тиш дарыгери | стоматолог, зубной врач, дантист, стоматолог-терапевт, ортодонт, стоматолог-хирург | dentist, orthodontist
2262 | провизор | провизор, заведующий аптекой | pharmacist, dispensing chemist
2263 | санитардык врач, эпидемиолог | санитарный врач, эпидемиолог, врач-гигиенист | hygienist, epidemiologist
2264 | физиотерапевт, реабилитолог | физиотерапевт, реабилитолог, врач ЛФК | physiotherapist, rehabilitation specialist
2265 | диетолог | диетолог, нутрициолог | dietician, nutritionist
2266 | логопед | логопед, сурдолог, сурдопедагог | speech therapist, audiologist
2267 | окулист | окулист, оптометрист, офтальмолог | optometrist, ophthalmologist
2269 | эрготерапевт | эрготерапевт | occupational therapist
2511 | тутум талдоочу, системалык аналитик | системный аналитик, бизнес-аналитик | systems analyst, business analyst
2512 | программист, иштеп чыгуучу | программист, разработчик, разработчик программного обеспечения, бэкенд-разработчик, инженер-программист | software developer, programmer, software engineer, developer, coder, backend developer
2512 | мобилдик тиркемелерди иштеп чыгуучу | мобильный разработчик, Android-разработчик, iOS-разработчик | mobile developer, app developer
2513 | веб-иштеп чыгуучу, веб-программист | веб-разработчик, веб-программист, верстальщик, фронтенд-разработчик, фронтендер, младший веб-разработчик | web developer, frontend developer, front-end developer
2514 | 1С программисти | программист 1С, разработчик 1С | applications programmer, 1C programmer
2519 | тестировщик | тестировщик, инженер по тестированию, QA-инженер, тестировщик ПО | tester, QA engineer, software tester
2521 | маалымат базасынын администратору | администратор баз данных, разработчик баз данных | database administrator, DBA
2522 | системалык администратор, сисадмин | системный администратор, сисадмин, администратор сети, DevOps-инженер | systems administrator, system administrator, sysadmin, DevOps engineer
2523 | тармак инженери | сетевой инженер, инженер компьютерных сетей | network engineer
2529 | маалымат коопсуздугу боюнча адис | специалист по информационной безопасности, специалист по кибербезопасности | information security specialist, cybersecurity specialist
`);
