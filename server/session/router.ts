import { linkInput, setLanguageInput, signUpFirstInput } from "@/domain/users/inputs";
import { publicProcedure, router, signedIn } from "../trpc";
import { linkTarget } from "../users/queries";
import { setLanguage } from "../users/set-language";
import { signUpFirst } from "../users/sign-up-first";
import { me } from "./queries";

export const sessionRouter = router({
  me: publicProcedure.query(({ ctx }) => me(ctx)),
  setLanguage: signedIn.input(setLanguageInput).mutation(({ ctx, input }) => setLanguage(ctx, input)),
  first: publicProcedure.input(linkInput).query(({ ctx, input }) => linkTarget(ctx, "first", input.token)),
  signUpFirst: publicProcedure.input(signUpFirstInput).mutation(({ ctx, input }) => signUpFirst(ctx, input)),
});
