import {
  acceptedDeviation,
  articleEdition,
  articleGeneration,
  articleInLength,
  changeDecisions,
  deviationAcceptance,
  editingSession,
  languageMatch,
  sentenceAddition,
  sentenceEdit,
  sentenceOfArticle,
  textSave,
  versionRestoration,
} from "@/domain/articles/inputs";
import { router, signedIn } from "../trpc";
import { acceptDeviation, withdrawAcceptedDeviation } from "./accept-deviation";
import { addSentence } from "./add-sentence";
import { beginEditing, endEditing } from "./begin-editing";
import { confirmArticle } from "./confirm-article";
import { decideChanges } from "./decide-changes";
import { editSentence } from "./edit-sentence";
import { generateArticle } from "./generate";
import { matchLanguages } from "./match-languages";
import { getArticle } from "./queries";
import { removeSentence, restoreSentence } from "./remove-sentence";
import { restoreVersion } from "./restore-version";
import { saveText } from "./save-text";

export const articlesRouter = router({
  get: signedIn.input(articleInLength).query(({ ctx, input }) => getArticle(ctx, input)),
  generate: signedIn.input(articleGeneration).mutation(({ ctx, input }) => generateArticle(ctx, input)),
  editSentence: signedIn.input(sentenceEdit).mutation(({ ctx, input }) => editSentence(ctx, input)),
  addSentence: signedIn.input(sentenceAddition).mutation(({ ctx, input }) => addSentence(ctx, input)),
  removeSentence: signedIn.input(sentenceOfArticle).mutation(({ ctx, input }) => removeSentence(ctx, input)),
  restoreSentence: signedIn
    .input(sentenceOfArticle)
    .mutation(({ ctx, input }) => restoreSentence(ctx, input)),
  beginEditing: signedIn.input(editingSession).mutation(({ ctx, input }) => beginEditing(ctx, input)),
  endEditing: signedIn.input(editingSession).mutation(({ ctx, input }) => endEditing(ctx, input)),
  saveText: signedIn.input(textSave).mutation(({ ctx, input }) => saveText(ctx, input)),
  acceptDeviation: signedIn
    .input(deviationAcceptance)
    .mutation(({ ctx, input }) => acceptDeviation(ctx, input)),
  withdrawAcceptedDeviation: signedIn
    .input(acceptedDeviation)
    .mutation(({ ctx, input }) => withdrawAcceptedDeviation(ctx, input)),
  decideChanges: signedIn.input(changeDecisions).mutation(({ ctx, input }) => decideChanges(ctx, input)),
  restoreVersion: signedIn.input(versionRestoration).mutation(({ ctx, input }) => restoreVersion(ctx, input)),
  matchLanguages: signedIn.input(languageMatch).mutation(({ ctx, input }) => matchLanguages(ctx, input)),
  confirm: signedIn.input(articleEdition).mutation(({ ctx, input }) => confirmArticle(ctx, input)),
});
