import { agreementsRouter } from "./agreements/router";
import { articlesRouter } from "./articles/router";
import { attachmentsRouter } from "./attachments/router";
import { auditRouter } from "./audit/router";
import { briefingsRouter } from "./briefings/router";
import { calendarFeedsRouter } from "./calendar-feeds/router";
import { checklistsRouter } from "./checklists/router";
import { commentsRouter } from "./comments/router";
import { deliveriesRouter } from "./deliveries/router";
import { digestsRouter } from "./digests/router";
import { draftsRouter } from "./drafts/router";
import { eventsRouter } from "./events/router";
import { exportsRouter } from "./exports/router";
import { followUpsRouter } from "./follow-ups/router";
import { glossaryRouter } from "./glossary/router";
import { houseStyleRouter } from "./house-style/router";
import { importsRouter } from "./imports/router";
import { organizationsRouter } from "./organizations/router";
import { peopleRouter } from "./people/router";
import { remindersRouter } from "./reminders/router";
import { reviewsRouter } from "./reviews/router";
import { robotsRouter } from "./robots/router";
import { samplesRouter } from "./samples/router";
import { sessionRouter } from "./session/router";
import { settingsRouter } from "./settings/router";
import { templatesRouter } from "./templates/router";
import { createCaller, mergeRouters, router } from "./trpc";
import { ownAccountRouter, usersRouter } from "./users/router";
import { venuesRouter } from "./venues/router";
import { wordTemplatesRouter } from "./word-templates/router";
import { wordingRouter } from "./wording/router";

export const appRouter = router({
  agreements: agreementsRouter,
  articles: articlesRouter,
  attachments: attachmentsRouter,
  audit: auditRouter,
  briefings: briefingsRouter,
  calendarFeeds: calendarFeedsRouter,
  checklists: checklistsRouter,
  deliveries: deliveriesRouter,
  digests: digestsRouter,
  comments: commentsRouter,
  drafts: draftsRouter,
  events: mergeRouters(eventsRouter, samplesRouter),
  followUps: followUpsRouter,
  glossary: glossaryRouter,
  houseStyle: houseStyleRouter,
  imports: importsRouter,
  reminders: remindersRouter,
  reviews: reviewsRouter,
  robots: robotsRouter,
  session: mergeRouters(sessionRouter, ownAccountRouter),
  users: usersRouter,
  organizations: organizationsRouter,
  people: peopleRouter,
  templates: templatesRouter,
  venues: venuesRouter,
  exports: exportsRouter,
  wordTemplates: wordTemplatesRouter,
  wording: wordingRouter,
  settings: settingsRouter,
});
export type AppRouter = typeof appRouter;

/** Calls procedures in process, without HTTP: for pages and tests. */
export const callerFor = createCaller(appRouter);
