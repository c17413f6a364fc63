"use client";

import { Alert, Button } from "@mantine/core";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Link } from "@/components/link";
import { SidePanel } from "@/components/side-panel";
import type { Kind } from "./kinds";
import type { Found } from "./merge-panel";
import { useDistinct } from "./use-entry-actions";

const MergePanel = dynamic(() => import("./merge-panel").then((file) => file.MergePanel));

/** Other entries of the same name, each with a link and, where the user may, the merge into this one. */
export function Namesakes({
  kind,
  id,
  version,
  namesakes,
  mayMerge,
}: {
  kind: Kind;
  id: string;
  version: number;
  namesakes: readonly Found[];
  mayMerge: boolean;
}) {
  const t = useTranslations("directory");
  const [other, setOther] = useState<Found>();
  const { markDistinct, busy } = useDistinct(kind, id);
  const close = () => setOther(undefined);
  return (
    <>
      {namesakes.map((each) => (
        <Alert key={each.id} color="gray" variant="light" mb="md">
          {t("sameName")} <Link href={`/${kind}/${each.id}`}>{t("toNamesake")}</Link>
          {mayMerge && (
            <>
              {" "}
              {t("sameNameMerge")}{" "}
              <Button size="compact-sm" variant="default" onClick={() => setOther(each)}>
                {t("merge")}
              </Button>{" "}
              <Button
                size="compact-sm"
                variant="default"
                loading={busy}
                onClick={() => markDistinct(each.id)}
              >
                {t("different")}
              </Button>
            </>
          )}
        </Alert>
      ))}
      <SidePanel title={t("merge")} opened={other !== undefined} onClose={close}>
        {other && <MergePanel kind={kind} id={id} version={version} proposed={other} onDone={close} />}
      </SidePanel>
    </>
  );
}
