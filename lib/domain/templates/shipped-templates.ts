import type { MeetingKind } from '../meeting-kind';
import { accountPlanReview } from './account-plan-review';
import { businessReview } from './business-review';
import { calibration } from './calibration';
import { coachTheCoach } from './coach-the-coach';
import { coaching } from './coaching';
import { dealReview } from './deal-review';
import { forecastReview } from './forecast-review';
import { hiringCheck } from './hiring-check';
import { jointCall } from './joint-call';
import { motivationTalk } from './motivation-talk';
import { oneOnOne } from './one-on-one';
import { performanceReview } from './performance-review';
import { pipelineReview } from './pipeline-review';
import { planReview } from './plan-review';
import { prospectingReview } from './prospecting-review';
import { teamMeeting } from './team-meeting';
import { territoryPlanReview } from './territory-plan-review';
import { winLossReview } from './win-loss-review';
import type { Template } from './template';

/** The shipped templates: twelve full kinds and the short forms of the practice (cadence-practice E). */
export const shippedTemplates: Record<Exclude<MeetingKind, `own:${string}`>, Template> = {
  'one-on-one': oneOnOne,
  coaching: coaching,
  'pipeline-review': pipelineReview,
  'deal-review': dealReview,
  'forecast-review': forecastReview,
  'business-review': businessReview,
  'account-plan-review': accountPlanReview,
  'territory-plan-review': territoryPlanReview,
  'win-loss-review': winLossReview,
  'performance-review': performanceReview,
  'team-meeting': teamMeeting,
  'joint-call': jointCall,
  'plan-review': planReview,
  calibration: calibration,
  'coach-the-coach': coachTheCoach,
  'motivation-talk': motivationTalk,
  'prospecting-review': prospectingReview,
  'hiring-check': hiringCheck,
};
