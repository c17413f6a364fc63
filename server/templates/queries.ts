import { and, asc, eq, isNull } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { eventTemplates } from "@/db/schema/templates";
import { users } from "@/db/schema/users";
import { may } from "@/domain/access/may";
import { visibleTo } from "../access/internal";
import { actorId, type Context } from "../context";

/** Templates of one list. */
const MOST = 200;

/** The templates whose source event the actor may read, by kind and name. `mayChange`: rename and delete it. */
export const listTemplates = async ({ db, actor }: Context) => {
  const found = await db
    .select({
      id: eventTemplates.id,
      name: eventTemplates.name,
      kind: eventTemplates.kind,
      version: eventTemplates.version,
      restricted: events.restricted,
      createdBy: eventTemplates.createdBy,
      by: users.name,
    })
    .from(eventTemplates)
    .innerJoin(events, eq(events.id, eventTemplates.sourceEventId))
    .leftJoin(users, eq(users.id, eventTemplates.createdBy))
    .where(and(isNull(eventTemplates.withdrawnAt), visibleTo(db, actor)))
    .orderBy(asc(eventTemplates.kind), asc(eventTemplates.name), asc(eventTemplates.id))
    .limit(MOST);
  const me = actorId(actor);
  const [isOffice, isAuthor] = [
    may(actor, "settings.save", undefined),
    may(actor, "event.create", undefined),
  ];
  return found.map(({ createdBy, ...template }) => ({
    ...template,
    mayChange: isOffice || (isAuthor && me !== null && createdBy === me),
  }));
};
export type ListedTemplate = Awaited<ReturnType<typeof listTemplates>>[number];
