import { agreementsRouter } from "./agreements/router";
import { articlesRouter } from "./articles/router";
import { attachmentsRouter } from "./attachments/router";
import { auditRouter } from "./audit/router";
import { briefingsRouter } from "./briefings/router";
import { eventsRouter } from "./events/router";
import { followUpsRouter } from "./follow-ups/router";
import { importsRouter } from "./imports/router";
import { organizationsRouter } from "./organizations/router";
import { peopleRouter } from "./people/router";
import { remindersRouter } from "./reminders/router";
import { sessionRouter } from "./session/router";
import { settingsRouter } from "./settings/router";
import { createCaller, router } from "./trpc";
import { usersRouter } from "./users/router";
import { venuesRouter } from "./venues/router";

export const appRouter = router({
  agreements: agreementsRouter,
  articles: articlesRouter,
  attachments: attachmentsRouter,
  audit: auditRouter,
  briefings: briefingsRouter,
  events: eventsRouter,
  followUps: followUpsRouter,
  imports: importsRouter,
  reminders: remindersRouter,
  session: sessionRouter,
  users: usersRouter,
  organizations: organizationsRouter,
  people: peopleRouter,
  venues: venuesRouter,
  settings: settingsRouter,
});
export type AppRouter = typeof appRouter;

/** Calls procedures in process, without HTTP: for pages and tests. */
export const callerFor = createCaller(appRouter);
