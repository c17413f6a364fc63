import { eq } from "drizzle-orm";
import { robots } from "@/db/schema/robots";
import type { RobotOf } from "@/domain/robots/inputs";
import { writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { auditedRobot, robotForChange } from "./internal";

/** Removes a group robot with its address and its pending messages. Throws NOT_ALLOWED, ROBOT_NOT_FOUND, STALE. */
export const removeRobot = (ctx: Context, input: RobotOf): Promise<{ id: string }> =>
  inTransaction(ctx, async (tx) => {
    const { robot, permission } = await robotForChange(tx, ctx, input);
    await writer(tx, permission).delete(robots).where(eq(robots.id, robot.id));
    const subject = { noun: "robot", id: robot.id };
    await recordAudit(tx, ctx, permission, "robot.remove", subject, auditedRobot(robot), {});
    return { id: robot.id };
  });
