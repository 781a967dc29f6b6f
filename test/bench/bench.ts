import { checkerMeasurements } from "./checkerBench";
import { paneMeasurements } from "./paneBench";
import { searchMeasurements } from "./searchBench";

const measurements = [
  ...checkerMeasurements(),
  ...searchMeasurements(),
  ...(await paneMeasurements()),
];
for (const measurement of measurements) console.log(JSON.stringify(measurement));
