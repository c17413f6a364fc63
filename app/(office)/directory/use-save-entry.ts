"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotice } from "@/components/notice";
import { errorResponseOf, useErrorSentence } from "../../error-sentence";
import type { Kind } from "./kinds";

interface Saved {
  id: string;
  /** How many events took the correction. */
  events?: number;
}

/** Saves an entry; an invalid name or e-mail address is reported at its field, other errors as a message. */
export function useSaveEntry(kind: Kind) {
  const t = useTranslations();
  const router = useRouter();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const [errors, setErrors] = useState<{ name?: string; email?: string }>({});
  const [busy, setBusy] = useState(false);
  const save = async (run: () => Promise<Saved>, isNew: boolean, done: () => void) => {
    setBusy(true);
    setErrors({});
    try {
      const saved = await run();
      done();
      notice(
        saved.events === undefined ? t("directory.saved") : t("directory.corrected", { count: saved.events }),
      );
      if (isNew) router.push(`/${kind}/${saved.id}`);
      else router.refresh();
    } catch (error) {
      const fields = errorResponseOf(error)?.fields ?? [];
      const isOf = (name: string) => fields.some(({ path }) => path.includes(name));
      if (isOf("name"))
        setErrors({ name: t(`directory.${kind === "people" ? "personNameNeeded" : "nameNeeded"}`) });
      else if (isOf("email")) setErrors({ email: t("fields.email_invalid") });
      else notice(sentence(error), { isError: true });
    } finally {
      setBusy(false);
    }
  };
  return { save, errors, busy };
}
