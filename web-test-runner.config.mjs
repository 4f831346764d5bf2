import { createConfig } from '@offprint/testing/runner';

export default await createConfig();
