import * as advice from './advice.ts';
import * as announcements from './announcements.ts';
import * as backups from './backups.ts';
import * as badges from './badges.ts';
import * as campaigns from './campaigns.ts';
import * as certificates from './certificates.ts';
import * as checkins from './checkins.ts';
import * as coalition from './coalition.ts';
import * as consents from './consents.ts';
import * as costs from './costs.ts';
import * as devices from './devices.ts';
import * as duties from './duties.ts';
import * as employers from './employers.ts';
import * as directory from './directory.ts';
import type { BodyOf, Endpoint, ParamsOf, QueryOf, ReplyOf } from './endpoint.ts';
import * as entries from './entries.ts';
import * as facts from './facts.ts';
import * as fairs from './fairs.ts';
import * as exports from './exports.ts';
import * as figures from './figures.ts';
import * as folders from './folders.ts';
import * as followUps from './follow-ups.ts';
import * as groups from './groups.ts';
import * as handouts from './handouts.ts';
import * as imports from './imports.ts';
import * as invitations from './invitations.ts';
import * as keeping from './keeping.ts';
import * as media from './media.ts';
import * as meetings from './meetings.ts';
import * as members from './members.ts';
import * as offers from './offers.ts';
import * as persons from './persons.ts';
import * as places from './places.ts';
import * as plan from './plan.ts';
import * as print from './print.ts';
import * as programme from './programme.ts';
import * as quiz from './quiz.ts';
import * as quarantine from './quarantine.ts';
import * as questions from './questions.ts';
import * as readiness from './readiness.ts';
import * as reports from './reports.ts';
import * as report from './report.ts';
import * as rights from './rights.ts';
import * as rules from './rules.ts';
import * as surveys from './surveys.ts';
import * as targets from './targets.ts';
import * as unionContacts from './union-contacts.ts';
import * as vacancies from './vacancy-calls.ts';
import * as visitors from './visitors.ts';

/** Every call there is. What is not here is not served. */
export const CALLS = [
  entries.readHealth,
  fairs.setupState,
  fairs.setUpFair,
  fairs.readFair,
  fairs.changeFair,
  ...folders.FOLDER_CALLS,
  ...backups.BACKUP_CALLS,
  programme.listProgramme,
  programme.addProgrammeItem,
  programme.changeProgrammeItem,
  programme.readCalendar,
  announcements.listAnnouncements,
  announcements.makeAnnouncement,
  announcements.withdrawAnnouncement,
  members.signIn,
  members.signInByCard,
  members.readSession,
  members.signOut,
  members.listMembers,
  members.addMember,
  members.moveMember,
  members.makeCard,
  members.removeMember,
  devices.listDevices,
  devices.addDevice,
  devices.pairAgain,
  devices.removeDevice,
  devices.pairDevice,
  devices.heartbeat,
  badges.reserveBadges,
  quarantine.handIn,
  quarantine.listQuarantine,
  quarantine.decideQuarantine,
  places.listPlaces,
  places.readPlace,
  places.addPlace,
  places.changePlace,
  places.tallyPlace,
  places.undoTally,
  places.typeInTally,
  plan.readPlan,
  plan.drawPlan,
  duties.readRoster,
  duties.changeDuty,
  questions.askQuestion,
  questions.listQuestions,
  questions.voteForQuestion,
  questions.changeQuestion,
  badges.listBatches,
  badges.issueBadges,
  badges.voidBadge,
  badges.printBadges,
  badges.voidBatch,
  print.printPosters,
  print.printSigns,
  print.printNoticeboard,
  print.printPack,
  print.printSurvey,
  print.printSheets,
  exports.exportCsv,
  exports.exportXlsx,
  exports.readTemplate,
  imports.previewImport,
  imports.importFile,
  invitations.invite,
  invitations.readInvitations,
  groups.addGroup,
  groups.listGroups,
  visitors.registerVisitor,
  visitors.readOwnVisit,
  checkins.checkIn,
  checkins.checkInBatch,
  checkins.undoCheckIn,
  checkins.listRefused,
  employers.listEmployers,
  employers.readEmployer,
  employers.addEmployer,
  employers.changeEmployer,
  employers.arriveEmployer,
  employers.confirmEmployer,
  employers.listUnready,
  vacancies.searchVacancies,
  vacancies.postVacancy,
  vacancies.readVacancy,
  vacancies.changeVacancy,
  vacancies.decideVacancy,
  vacancies.listDecisions,
  vacancies.findOccupations,
  vacancies.readCoverage,
  rules.readRules,
  rules.changeRules,
  meetings.recordMeeting,
  meetings.listMeetings,
  meetings.changeMeeting,
  consents.listConsents,
  consents.giveConsent,
  consents.revokeConsent,
  offers.listOffers,
  offers.makeOffer,
  offers.answerOffer,
  offers.withdrawOffer,
  offers.confirmOffer,
  offers.followUpOffer,
  followUps.readFollowUpContact,
  followUps.giveFollowUpContact,
  followUps.withdrawFollowUpContact,
  followUps.listCalls,
  followUps.recordCall,
  persons.lookUpPerson,
  persons.readOwnPerson,
  persons.erasePerson,
  persons.listRequests,
  persons.addRequest,
  persons.finishRequest,
  keeping.readKeeping,
  keeping.changeKeeping,
  keeping.purgeNow,
  advice.giveAdvice,
  advice.listOwnAdvice,
  advice.undoAdvice,
  handouts.listHandouts,
  handouts.readHandout,
  handouts.addHandout,
  handouts.changeHandout,
  handouts.removeHandout,
  handouts.giveHandout,
  handouts.takeBackHandout,
  facts.listFacts,
  facts.addFact,
  facts.changeFact,
  facts.removeFact,
  ...coalition.COALITION_CALLS,
  ...campaigns.CAMPAIGN_CALLS,
  ...media.MEDIA_CALLS,
  targets.readTargets,
  targets.changeTargets,
  costs.readCosts,
  costs.changeCosts,
  readiness.readReadiness,
  report.readReport,
  report.reportPage,
  report.reportPdf,
  report.reportCsv,
  report.reportWorkbook,
  report.listEarlier,
  report.addEarlier,
  report.removeEarlier,
  report.listReportLinks,
  report.addReportLink,
  report.revokeReportLink,
  report.openReport,
  quiz.readQuiz,
  quiz.changeQuiz,
  quiz.answerQuiz,
  surveys.listSurveys,
  surveys.addSurvey,
  surveys.changeSurvey,
  surveys.answerSurvey,
  surveys.readResults,
  directory.listDirectory,
  directory.addDirectoryEntry,
  directory.changeDirectoryEntry,
  directory.removeDirectoryEntry,
  rights.listRecipients,
  rights.readOwnKey,
  rights.keepOwnKey,
  rights.askRights,
  rights.askFurther,
  rights.readAnswers,
  rights.listRights,
  rights.readRights,
  rights.answerRights,
  rights.noteRights,
  reports.reportWrong,
  reports.listReports,
  unionContacts.askUnion,
  unionContacts.listUnionContacts,
  unionContacts.handOverUnionContact,
  figures.readFigures,
  figures.readPublicFigures,
  entries.readJournal,
  entries.feedTicket,
  certificates.readTls,
  certificates.listAddresses,
] as const satisfies readonly Endpoint[];

type AnyCall = (typeof CALLS)[number];
/** Calls whose reply is JSON. */
export type Route = Exclude<AnyCall, { file: string }>['route'];
/** Calls whose reply is a file. */
export type FileRoute = Extract<AnyCall, { file: string }>['route'];
export type CallOf<R extends Route | FileRoute> = Extract<AnyCall, { route: R }>;
export type Reply<R extends Route> = ReplyOf<CallOf<R>>;
export type Body<R extends Route> = BodyOf<CallOf<R>>;
export type Query<R extends Route | FileRoute> = QueryOf<CallOf<R>>;
export type Params<R extends Route | FileRoute> = ParamsOf<CallOf<R>>;
