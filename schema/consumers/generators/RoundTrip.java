import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Reads a dataset a line from standard input into the classes that quicktype makes, and says
 * of each whether it is written as it was read, what is written if not, or where it is refused.
 */
public final class RoundTrip {
    public static void main(String[] none) throws IOException {
        ObjectMapper mapper = Documents.mapper();
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Object answer;
            try {
                String written = mapper.writeValueAsString(Documents.read(mapper, line));
                var doc = mapper.readTree(written);
                answer = doc.equals(mapper.readTree(line)) ? Map.of("same", true) : Map.of("doc", doc);
            } catch (JsonMappingException fault) {
                answer = Map.of("at", Documents.pointer(fault), "why", String.valueOf(fault.getOriginalMessage()));
            }
            out.println(mapper.writeValueAsString(answer));
        }
        out.flush();
    }
}
