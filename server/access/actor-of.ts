import type { users } from "@/db/schema/users";
import type { Actor } from "@/domain/access/actor";

/** A user's row as an actor. */
export const actorOf = (
  user: Pick<typeof users.$inferSelect, "id" | "name" | "roles" | "lang">,
): Extract<Actor, { kind: "user" }> => ({
  kind: "user",
  id: user.id,
  name: user.name,
  roles: user.roles,
  lang: user.lang,
});
