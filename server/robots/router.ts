import { robotInput, saveRobotInput, testRobotInput } from "@/domain/robots/inputs";
import { router, signedIn } from "../trpc";
import { ownRobots, unitRobots } from "./queries";
import { removeRobot } from "./remove";
import { saveRobot } from "./save";
import { sendTestMessage } from "./send-test";

export const robotsRouter = router({
  own: signedIn.query(({ ctx }) => ownRobots(ctx)),
  ofUnits: signedIn.query(({ ctx }) => unitRobots(ctx)),
  save: signedIn.input(saveRobotInput).mutation(({ ctx, input }) => saveRobot(ctx, input)),
  remove: signedIn.input(robotInput).mutation(({ ctx, input }) => removeRobot(ctx, input)),
  test: signedIn.input(testRobotInput).mutation(({ ctx, input }) => sendTestMessage(ctx, input)),
});
