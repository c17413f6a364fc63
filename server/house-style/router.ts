import { articleOf } from "@/domain/articles/inputs";
import { styleProposalInput, styleRuleInput, styleRuleSwitchInput } from "@/domain/house-style/inputs";
import { router, signedIn } from "../trpc";
import { changeRuleState, changeRuleToRemoved, changeRuleToUndecided } from "./change-rule";
import { decideProposal } from "./decide-proposal";
import { listStyleRules, proposalsOfArticle } from "./queries";

export const houseStyleRouter = router({
  list: signedIn.query(({ ctx }) => listStyleRules(ctx)),
  ofArticle: signedIn.input(articleOf).query(({ ctx, input }) => proposalsOfArticle(ctx, input)),
  accept: signedIn
    .input(styleProposalInput)
    .mutation(({ ctx, input }) => decideProposal(ctx, input, "accept")),
  dismiss: signedIn
    .input(styleProposalInput)
    .mutation(({ ctx, input }) => decideProposal(ctx, input, "dismiss")),
  switch: signedIn.input(styleRuleSwitchInput).mutation(({ ctx, input }) => changeRuleState(ctx, input)),
  remove: signedIn.input(styleRuleInput).mutation(({ ctx, input }) => changeRuleToRemoved(ctx, input)),
  proposeAgain: signedIn
    .input(styleRuleInput)
    .mutation(({ ctx, input }) => changeRuleToUndecided(ctx, input)),
});
