import { said } from "../../speech/said";
import type { RuleFinding, SpeechRule } from "../rule";
import { joinSteps } from "./brokenLine";

export const doubledAtBreak: SpeechRule = {
  kind: "speech",
  id: "doubled-at-break",
  title: said("断行处重字", "Doubled at a line break"),
  why: said(
    "断行前后各留了一份同样的字，合并以后会多出来。",
    "Both sides of the line break keep the same characters, so they stand twice once the lines are joined.",
  ),
  severity: "error",
  check: ({ breaks, document }) =>
    breaks
      .filter(({ drop }) => drop > 0)
      .map((one): RuleFinding => {
        const { first, second, drop } = one;
        const doubled = second.text.slice(0, drop);
        const around = `${first.text.slice(-6)}｜${second.text.slice(0, 6)}`;
        return {
          at: { kind: "text", paragraph: second.paragraph, offset: second.offset, length: drop },
          message: said(
            `断行处“${doubled}”重复：“…${around}…”。请合并并删去一个“${doubled}”。`,
            `“${doubled}” stands twice at the line break: “…${around}…”. Join the lines and delete one “${doubled}”.`,
          ),
          evidence: around,
          // 合并 of the broken line does the same and is the certain one; both at once would collide.
          fixes: [
            {
              label: said(`合并并删去“${doubled}”`, `Join and delete “${doubled}”`),
              certain: false,
              plan: { steps: joinSteps(one, document) },
            },
          ],
        };
      }),
  examples: {
    speaking: [
      "二是要开展“创建学习型组织”活动。县总工会决定在全县开展“创建学\n学习型组织”活动。",
      "要把这项工作抓紧抓好，切实维护职工的合法权益，推动全县工会工作再上新台阶。会议要求各级工会认真贯\n认真贯彻落实。",
    ],
    silent: ["县总工会决定在全县开展“创建学\n习型组织”活动，各级要参加。"],
    nearMiss: ["各级工会要做好工作。\n工作要细。"],
  },
};
