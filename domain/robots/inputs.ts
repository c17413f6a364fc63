import { z } from "zod";
import { LANGS } from "../events/values";
import { unit } from "../users/user";
import { version, versionOrNone } from "../version";
import { ROBOT_SCOPES } from "./robot";

export const saveRobotInput = z.strictObject({
  id: z.uuid(),
  /** 0 for a new robot. */
  version: versionOrNone,
  scope: z.enum(ROBOT_SCOPES),
  name: z.string().trim().min(1, { error: "name_missing" }).max(60, { error: "name_long" }),
  /** Of robots of a unit: the unit; "" for the whole office. */
  unit: unit.default(""),
  lang: z.enum(LANGS),
  /** Needed for a new robot; without it the stored address and secret remain. */
  webhook: z.string().trim().max(300, { error: "too_long" }).optional(),
  /** The secret of the signature; "" for none. */
  secret: z.string().trim().max(200, { error: "too_long" }).default(""),
});
export type SaveRobot = z.output<typeof saveRobotInput>;

export const robotInput = z.strictObject({ id: z.uuid(), version });
export type RobotOf = z.output<typeof robotInput>;

/** Of a test message, which is sent with whatever is saved, so that it needs no version. */
export const testRobotInput = robotInput.pick({ id: true });
