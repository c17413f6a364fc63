import { eq } from "drizzle-orm";
import { robots } from "@/db/schema/robots";
import { inLanguage } from "@/domain/events/in-language";
import type { RobotProblem } from "@/domain/robots/answers";
import { env, officeAddress } from "@/env.mjs";
import { translatorIn } from "@/messages/translator";
import { writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, type Context } from "../context";
import { countAttempts } from "../session/internal";
import { officeRow } from "../settings/queries";
import { inTransaction } from "../transaction";
import { deliver } from "./deliver";
import { permittedRobot } from "./internal";

/**
 * Sends a test message to the group of a robot at once, and says what the service answered: null where it was delivered.
 * Throws NOT_ALLOWED, ROBOT_NOT_FOUND, TOO_MANY_TRIES.
 */
export const sendTestMessage = async (
  ctx: Context,
  { id }: { id: string },
): Promise<{ problem: RobotProblem | null }> => {
  await countAttempts(ctx.db, [["robotTest", actorId(ctx.actor) ?? ""]], ctx.now);
  const { robot, permission } = await inTransaction(ctx, async (tx) => {
    const found = await permittedRobot(tx, ctx, id);
    const subject = { noun: "robot", id: found.robot.id };
    await recordAudit(tx, ctx, found.permission, "robot.test", subject);
    return found;
  });
  const { officeName } = await officeRow(ctx.db);
  const t = translatorIn(robot.lang);
  const text = [
    t("robots.message.head", { office: inLanguage(officeName, robot.lang) }),
    t("robots.message.test"),
    officeAddress(env),
  ].join("\n");
  // The services compare the signature with their own time, so no fixed time of a context is used.
  const problem = (await deliver(robot, text, new Date())) ?? null;
  await writer(ctx.db, permission)
    .update(robots)
    .set({ triedAt: ctx.now, problem })
    .where(eq(robots.id, robot.id));
  return { problem };
};
