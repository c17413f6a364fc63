import {
  acceptProposalsInput,
  actionInput,
  dismissProposalInput,
  figureFilter,
  followUpFilter,
  followUpId,
  followUpList,
  followUpsOfEvent,
  handOverInput,
  withoutResultFilter,
} from "@/domain/follow-ups/inputs";
import { router, signedIn } from "../trpc";
import { acceptProposals } from "./accept-proposals";
import { dismissProposal } from "./dismiss-proposal";
import { followUpFigures, listWithoutResult } from "./follow-up-figures";
import { handOver } from "./hand-over";
import { partnerShares } from "./partner-shares";
import { performAction } from "./perform-action";
import { proposalsOfEvent } from "./proposals-of-event";
import { followUpBoard, followUpDetail, listFollowUps, myFollowUps, waitingFollowUps } from "./queries";

export const followUpsRouter = router({
  list: signedIn.input(followUpList).query(({ ctx, input }) => listFollowUps(ctx, input)),
  board: signedIn.input(followUpFilter).query(({ ctx, input }) => followUpBoard(ctx, input)),
  mine: signedIn.query(({ ctx }) => myFollowUps(ctx)),
  waiting: signedIn.query(({ ctx }) => waitingFollowUps(ctx)),
  figures: signedIn.input(figureFilter).query(({ ctx, input }) => followUpFigures(ctx, input)),
  partnerShares: signedIn.input(figureFilter).query(({ ctx, input }) => partnerShares(ctx, input)),
  withoutResult: signedIn.input(withoutResultFilter).query(({ ctx, input }) => listWithoutResult(ctx, input)),
  get: signedIn.input(followUpId).query(({ ctx, input }) => followUpDetail(ctx, input)),
  proposals: signedIn.input(followUpsOfEvent).query(({ ctx, input }) => proposalsOfEvent(ctx, input)),
  acceptProposals: signedIn
    .input(acceptProposalsInput)
    .mutation(({ ctx, input }) => acceptProposals(ctx, input)),
  dismissProposal: signedIn
    .input(dismissProposalInput)
    .mutation(({ ctx, input }) => dismissProposal(ctx, input)),
  performAction: signedIn.input(actionInput).mutation(({ ctx, input }) => performAction(ctx, input)),
  handOver: signedIn.input(handOverInput).mutation(({ ctx, input }) => handOver(ctx, input)),
});
