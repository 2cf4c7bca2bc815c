/**
 * The words on screen. Indonesian is the source; English has the type of it, so a missing
 * sentence does not compile. A feature adds its part in id/ and en/ and one line in each list.
 */
import { accounts as accountsEn } from './en/accounts.ts';
import { areas as areasEn } from './en/areas.ts';
import { bulletinDesk as bulletinDeskEn } from './en/bulletin-desk.ts';
import { bulletins as bulletinsEn } from './en/bulletins.ts';
import { channels as channelsEn } from './en/channels.ts';
import { claimDeeds as claimDeedsEn } from './en/claim-deeds.ts';
import { claimDesk as claimDeskEn } from './en/claim-desk.ts';
import { claimOffice as claimOfficeEn } from './en/claim-office.ts';
import { claimCounter as claimCounterEn } from './en/claim-counter.ts';
import { claimOutside as claimOutsideEn } from './en/claim-outside.ts';
import { claimTips as claimTipsEn } from './en/claim-tips.ts';
import { claimWork as claimWorkEn } from './en/claim-work.ts';
import { claimSee as claimSeeEn } from './en/claim-see.ts';
import { claimLessons as claimLessonsEn } from './en/claim-lessons.ts';
import { claims as claimsEn } from './en/claims.ts';
import { city as cityEn } from './en/city.ts';
import { common as commonEn } from './en/common.ts';
import { coverage as coverageEn } from './en/coverage.ts';
import { errors as errorsEn } from './en/errors.ts';
import { groups as groupsEn } from './en/groups.ts';
import { letters as lettersEn } from './en/letters.ts';
import { relay as relayEn } from './en/relay.ts';
import { open311 as open311En } from './en/open311.ts';
import { portal as portalEn } from './en/portal.ts';
import { reportDeeds as reportDeedsEn } from './en/report-deeds.ts';
import { reportDesk as reportDeskEn } from './en/report-desk.ts';
import { reportOffice as reportOfficeEn } from './en/report-office.ts';
import { reportDigest as reportDigestEn } from './en/report-digest.ts';
import { reportSee as reportSeeEn } from './en/report-see.ts';
import { reportFiling as reportFilingEn } from './en/report-filing.ts';
import { reportWork as reportWorkEn } from './en/report-work.ts';
import { reports as reportsEn } from './en/reports.ts';
import { shareKit as shareKitEn } from './en/share-kit.ts';
import { ui as uiEn } from './en/ui.ts';
import { webhooks as webhooksEn } from './en/webhooks.ts';
import { accounts as accountsId } from './id/accounts.ts';
import { areas as areasId } from './id/areas.ts';
import { bulletinDesk as bulletinDeskId } from './id/bulletin-desk.ts';
import { bulletins as bulletinsId } from './id/bulletins.ts';
import { channels as channelsId } from './id/channels.ts';
import { claimDeeds as claimDeedsId } from './id/claim-deeds.ts';
import { claimDesk as claimDeskId } from './id/claim-desk.ts';
import { claimOffice as claimOfficeId } from './id/claim-office.ts';
import { claimCounter as claimCounterId } from './id/claim-counter.ts';
import { claimOutside as claimOutsideId } from './id/claim-outside.ts';
import { claimTips as claimTipsId } from './id/claim-tips.ts';
import { claimWork as claimWorkId } from './id/claim-work.ts';
import { claimSee as claimSeeId } from './id/claim-see.ts';
import { claimLessons as claimLessonsId } from './id/claim-lessons.ts';
import { claims as claimsId } from './id/claims.ts';
import { city as cityId } from './id/city.ts';
import { common as commonId } from './id/common.ts';
import { coverage as coverageId } from './id/coverage.ts';
import { errors as errorsId } from './id/errors.ts';
import { groups as groupsId } from './id/groups.ts';
import { letters as lettersId } from './id/letters.ts';
import { relay as relayId } from './id/relay.ts';
import { open311 as open311Id } from './id/open311.ts';
import { portal as portalId } from './id/portal.ts';
import { reportDeeds as reportDeedsId } from './id/report-deeds.ts';
import { reportDesk as reportDeskId } from './id/report-desk.ts';
import { reportOffice as reportOfficeId } from './id/report-office.ts';
import { reportDigest as reportDigestId } from './id/report-digest.ts';
import { reportSee as reportSeeId } from './id/report-see.ts';
import { reportFiling as reportFilingId } from './id/report-filing.ts';
import { reportWork as reportWorkId } from './id/report-work.ts';
import { reports as reportsId } from './id/reports.ts';
import { shareKit as shareKitId } from './id/share-kit.ts';
import { ui as uiId } from './id/ui.ts';
import { webhooks as webhooksId } from './id/webhooks.ts';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const indonesian = {
  accounts: accountsId,
  areas: areasId,
  bulletinDesk: bulletinDeskId,
  bulletins: bulletinsId,
  channels: channelsId,
  city: cityId,
  claimLessons: claimLessonsId,
  claimSee: claimSeeId,
  claims: claimsId,
  claimDeeds: claimDeedsId,
  claimDesk: claimDeskId,
  claimOffice: claimOfficeId,
  claimCounter: claimCounterId,
  claimOutside: claimOutsideId,
  claimTips: claimTipsId,
  claimWork: claimWorkId,
  common: commonId,
  coverage: coverageId,
  errors: errorsId,
  groups: groupsId,
  letters: lettersId,
  relay: relayId,
  open311: open311Id,
  portal: portalId,
  reportDeeds: reportDeedsId,
  reportDesk: reportDeskId,
  reportOffice: reportOfficeId,
  reportDigest: reportDigestId,
  reportSee: reportSeeId,
  reportFiling: reportFilingId,
  reportWork: reportWorkId,
  reports: reportsId,
  shareKit: shareKitId,
  ui: uiId,
  webhooks: webhooksId,
};

export type Messages = typeof indonesian;

const english: Messages = {
  accounts: accountsEn,
  areas: areasEn,
  bulletinDesk: bulletinDeskEn,
  bulletins: bulletinsEn,
  channels: channelsEn,
  city: cityEn,
  claimLessons: claimLessonsEn,
  claimSee: claimSeeEn,
  claims: claimsEn,
  claimDeeds: claimDeedsEn,
  claimDesk: claimDeskEn,
  claimOffice: claimOfficeEn,
  claimCounter: claimCounterEn,
  claimOutside: claimOutsideEn,
  claimTips: claimTipsEn,
  claimWork: claimWorkEn,
  common: commonEn,
  coverage: coverageEn,
  errors: errorsEn,
  groups: groupsEn,
  letters: lettersEn,
  relay: relayEn,
  open311: open311En,
  portal: portalEn,
  reportDeeds: reportDeedsEn,
  reportDesk: reportDeskEn,
  reportOffice: reportOfficeEn,
  reportDigest: reportDigestEn,
  reportSee: reportSeeEn,
  reportFiling: reportFilingEn,
  reportWork: reportWorkEn,
  reports: reportsEn,
  shareKit: shareKitEn,
  ui: uiEn,
  webhooks: webhooksEn,
};

export function messagesFor(language: Language): Messages {
  return language === 'id' ? indonesian : english;
}
