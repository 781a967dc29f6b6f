import { describeEveryView, OUTSIDE_WORD } from "./describeEveryView";

describeEveryView(OUTSIDE_WORD);
