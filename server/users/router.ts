import {
  acceptInvitationInput,
  cancelInvitationInput,
  changePasswordInput,
  inviteInput,
  linkInput,
  ownOrganizationsInput,
  resetPasswordInput,
  saveUserInput,
  setLanguageInput,
  setRolesInput,
  signUpFirstInput,
  userAtVersion,
  userOnly,
} from "@/domain/users/inputs";
import { publicProcedure, router, signedIn } from "../trpc";
import { acceptInvitation } from "./accept-invitation";
import { cancelInvitation } from "./cancel-invitation";
import { changePassword } from "./change-password";
import { deactivate } from "./deactivate";
import { invite } from "./invite";
import { issueResetLink } from "./issue-reset-link";
import { allUsers, linkTarget, ownOrganizationOffers, userNames } from "./queries";
import { reactivate } from "./reactivate";
import { resetPassword } from "./reset-password";
import { saveUser } from "./save";
import { setLanguage } from "./set-language";
import { setRoles } from "./set-roles";
import { signUpFirst } from "./sign-up-first";

export const usersRouter = router({
  list: signedIn.query(({ ctx }) => allUsers(ctx)),
  names: signedIn.query(({ ctx }) => userNames(ctx)),
  invite: signedIn.input(inviteInput).mutation(({ ctx, input }) => invite(ctx, input)),
  cancelInvitation: signedIn
    .input(cancelInvitationInput)
    .mutation(({ ctx, input }) => cancelInvitation(ctx, input)),
  save: signedIn.input(saveUserInput).mutation(({ ctx, input }) => saveUser(ctx, input)),
  setRoles: signedIn.input(setRolesInput).mutation(({ ctx, input }) => setRoles(ctx, input)),
  deactivate: signedIn.input(userAtVersion).mutation(({ ctx, input }) => deactivate(ctx, input)),
  reactivate: signedIn.input(userAtVersion).mutation(({ ctx, input }) => reactivate(ctx, input)),
  resetLink: signedIn.input(userOnly).mutation(({ ctx, input }) => issueResetLink(ctx, input)),
  changePassword: signedIn
    .input(changePasswordInput)
    .mutation(({ ctx, input }) => changePassword(ctx, input)),
  invitation: publicProcedure
    .input(linkInput)
    .query(({ ctx, input }) => linkTarget(ctx, "invitation", input.token)),
  acceptInvitation: publicProcedure
    .input(acceptInvitationInput)
    .mutation(({ ctx, input }) => acceptInvitation(ctx, input)),
  reset: publicProcedure.input(linkInput).query(({ ctx, input }) => linkTarget(ctx, "reset", input.token)),
  resetPassword: publicProcedure
    .input(resetPasswordInput)
    .mutation(({ ctx, input }) => resetPassword(ctx, input)),
});

/** Part of the procedures of the session: what users do for themselves, before or after signing in. */
export const ownAccountRouter = router({
  setLanguage: signedIn.input(setLanguageInput).mutation(({ ctx, input }) => setLanguage(ctx, input)),
  ownOrganizations: publicProcedure
    .input(ownOrganizationsInput)
    .query(({ ctx, input }) => ownOrganizationOffers(ctx, input)),
  first: publicProcedure.input(linkInput).query(({ ctx, input }) => linkTarget(ctx, "first", input.token)),
  signUpFirst: publicProcedure.input(signUpFirstInput).mutation(({ ctx, input }) => signUpFirst(ctx, input)),
});
