import { createConfig } from '@offprint/testing/runner';

export default createConfig();
