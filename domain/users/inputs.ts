import { z } from "zod";
import { officeName, timeZone } from "../settings/office";
import { version } from "../version";
import { email, lang, password, roles, token, unit, userId, userName } from "./user";

/** One schema per action, for its form, procedure and operation. */
export const signUpFirstInput = z.strictObject({
  token,
  name: userName,
  email,
  password,
  lang: lang.default("zh"),
  officeName,
  timeZone,
  /** The directory's entry of the office; null: a new one; absent: the one of that name, else a new one. */
  organizationId: z.uuid().nullish(),
});
export const ownOrganizationsInput = z.strictObject({ token, officeName });
export const inviteInput = z.strictObject({ email, name: userName, roles });
export const acceptInvitationInput = z.strictObject({
  token,
  name: userName,
  password,
  lang: lang.default("zh"),
});
export const resetPasswordInput = z.strictObject({ token, password });
export const changePasswordInput = z.strictObject({ current: z.string().max(200), password });
export const setRolesInput = z.strictObject({ id: userId, version, roles });
export const saveUserInput = z.strictObject({ id: userId, version, name: userName, unit });
export const userAtVersion = z.strictObject({ id: userId, version });
export const setLanguageInput = z.strictObject({ lang });
export const linkInput = z.strictObject({ token });
export const userOnly = z.strictObject({ id: userId });
export const cancelInvitationInput = z.strictObject({ id: z.uuid() });
export const credentialsInput = z.object({ email: z.string().max(254), password: z.string().max(200) });

export type OwnOrganizations = z.output<typeof ownOrganizationsInput>;
export type SignUpFirst = z.output<typeof signUpFirstInput>;
export type Invite = z.output<typeof inviteInput>;
export type AcceptInvitation = z.output<typeof acceptInvitationInput>;
export type ResetPassword = z.output<typeof resetPasswordInput>;
export type ChangePassword = z.output<typeof changePasswordInput>;
export type SaveUser = z.output<typeof saveUserInput>;
export type SetRoles = z.output<typeof setRolesInput>;
export type UserAtVersion = z.output<typeof userAtVersion>;
