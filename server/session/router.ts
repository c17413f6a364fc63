import { publicProcedure, router } from "../trpc";
import { me } from "./queries";

export const sessionRouter = router({
  me: publicProcedure.query(({ ctx }) => me(ctx)),
});
