import { digestInput } from "@/domain/digests/inputs";
import { router, signedIn } from "../trpc";
import { digestOfMonth } from "./queries";

export const digestsRouter = router({
  ofMonth: signedIn.input(digestInput).query(({ ctx, input }) => digestOfMonth(ctx, input)),
});
