import { briefingInput } from "@/domain/briefings/inputs";
import { router, signedIn } from "../trpc";
import { briefingOf } from "./queries";

export const briefingsRouter = router({
  get: signedIn.input(briefingInput).query(({ ctx, input }) => briefingOf(ctx, input)),
});
